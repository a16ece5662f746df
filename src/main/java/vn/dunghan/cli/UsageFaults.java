package vn.dunghan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dunghan.job.run.Exit;

/** Wrong arguments: says what is wrong and what is allowed, and ends with 64. */
final class UsageFaults implements IParameterExceptionHandler {

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

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
      return unknown(unmatched.getUnmatched()) + nearest(unmatched);
    }
    if (fault instanceof MissingParameterException missing) {
      List<String> misspelt = fault.getCommandLine().getUnmatchedArguments();
      return (misspelt.isEmpty() ? "" : unknown(misspelt) + " ") + missing(missing);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return label(twice.getOverwritten()) + " chỉ được ghi một lần.";
    }
    if (fault instanceof MutuallyExclusiveArgsException several) {
      return "Chỉ dùng một trong các tùy chọn " + options(several) + ".";
    }
    return "Tham số không đúng: " + value(fault);
  }

  /** The library names them in its own words. */
  private static String options(MutuallyExclusiveArgsException fault) {
    return OPTION
        .matcher(String.valueOf(fault.getMessage()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(", "));
  }

  private static String unknown(List<String> arguments) {
    return "Không có “" + arguments.get(0) + "”.";
  }

  private static String missing(MissingParameterException fault) {
    return fault.getMissing().stream()
        .map(UsageFaults::label)
        .collect(Collectors.joining(", ", "Thiếu ", "."));
  }

  /** Our own converters say what is wrong from the quoted value on; the library says it English. */
  private static String value(ParameterException fault) {
    String message = String.valueOf(fault.getMessage());
    ArgSpec argument = fault.getArgSpec();
    String ours = message.substring(Math.max(0, message.indexOf('“')));
    return argument == null ? ours : label(argument) + ": " + ours;
  }

  private static String label(ArgSpec argument) {
    return argument.isOption()
        ? ((OptionSpec) argument).longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static String nearest(UnmatchedArgumentException fault) {
    List<String> suggestions = fault.getSuggestions();
    return suggestions.isEmpty()
        ? ""
        : suggestions.stream()
            .limit(3)
            .collect(Collectors.joining("” hoặc “", " Có phải ý là “", "”?"));
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
