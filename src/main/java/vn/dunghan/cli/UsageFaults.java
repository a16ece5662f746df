package vn.dunghan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dunghan.job.Exit;

/** Wrong arguments: says what is wrong and what is allowed, and ends with 64. */
final class UsageFaults implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(words(fault));
    err.println(allowed(command.getCommandSpec()));
    err.println("Hướng dẫn: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE.code();
  }

  private static String words(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return "Không có “" + String.join(" ", unmatched.getUnmatched()) + "”." + nearest(unmatched);
    }
    if (fault instanceof MissingParameterException missing) {
      return "Thiếu "
          + missing.getMissing().stream().map(UsageFaults::label).collect(Collectors.joining(", "))
          + ".";
    }
    return "Tham số không đúng: " + fault.getMessage();
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static String nearest(UnmatchedArgumentException fault) {
    List<String> suggestions = fault.getSuggestions();
    return suggestions.isEmpty() ? "" : " Có phải ý là “" + suggestions.get(0) + "”?";
  }

  private static String allowed(CommandSpec spec) {
    String options =
        spec.options().stream()
            .map(option -> option.longestName())
            .sorted()
            .collect(Collectors.joining(", "));
    return spec.subcommands().isEmpty()
        ? "Tùy chọn được phép: " + options
        : "Lệnh được phép: "
            + String.join(", ", spec.subcommands().keySet())
            + ". Tùy chọn được phép: "
            + options;
  }
}
