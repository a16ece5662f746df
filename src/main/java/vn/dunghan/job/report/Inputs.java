package vn.dunghan.job.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.InputFile;
import vn.dunghan.compose.InternalNote;
import vn.dunghan.compose.Provenance;
import vn.dunghan.compose.document.Words;
import vn.dunghan.ledger.ImportedFile;
import vn.dunghan.ledger.ImportedFiles;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxState;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Extension;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;
import vn.dunghan.register.Task;

/** What a report is made from, file by file, and what of it needs a hand. */
public final class Inputs {

  /** Tables that a report rests on although their rows do not say where they come from. */
  private static final Set<String> CATALOGUES =
      Set.of("wards", "units", "directives", "holidays", "indicators");

  private final RegisterStore store;
  private final ImportedFiles imports;
  private final InboxFiles inbox;

  public Inputs(RegisterStore store, ImportedFiles imports, InboxFiles inbox) {
    this.store = store;
    this.imports = imports;
    this.inbox = inbox;
  }

  /** Where the findings, values and texts of a report come from. */
  Provenance provenance(
      ReportingPeriod period,
      Register register,
      Findings findings,
      List<Sourced<Extension>> extensions) {
    String ward = register.ward().code();
    Set<String> tasks =
        findings.findings().stream().map(f -> f.task().code()).collect(Collectors.toSet());
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Sourced<Task> task : store.taskSources(ward)) {
      if (tasks.contains(task.row().code())) {
        sources.put(task.row().code(), task.source());
      }
    }
    List<Sourced<Extension>> granted =
        extensions.stream().filter(each -> tasks.contains(each.row().task())).toList();
    Set<Source> used = new HashSet<>(sources.values());
    granted.forEach(each -> used.add(each.source()));
    used.addAll(said(period, register, findings));
    return new Provenance(files(ward, findings.window(), used), sources, granted);
  }

  /** Of values also the period before, which they are held against. */
  private static List<Source> said(ReportingPeriod period, Register register, Findings findings) {
    Set<String> periods = Set.of(period.key(), period.previous().key());
    LocalDateTime end = findings.window().collectionEnd();
    Stream<Source> progress =
        findings.findings().stream()
            .map(Finding::known)
            .flatMap(List::stream)
            .map(ProgressRecord::source);
    Stream<Source> values =
        register.indicatorValues().stream()
            .filter(value -> periods.contains(value.period()) && value.recordedAt().isBefore(end))
            .map(value -> value.source());
    Stream<Source> texts =
        register.narratives().stream()
            .filter(text -> text.period().equals(period.key()) && text.recordedAt().isBefore(end))
            .map(text -> text.source());
    return Stream.of(progress, values, texts).flatMap(stream -> stream).toList();
  }

  private List<InputFile> files(String ward, Window window, Set<Source> used) {
    Set<String> hashes = used.stream().map(Source::sha256).collect(Collectors.toSet());
    List<InputFile> files = new ArrayList<>(imported(hashes));
    LocalDateTime from = window.range().start();
    LocalDateTime first =
        used.stream()
            .map(Source::receivedAt)
            .filter(from::isAfter)
            .min(Comparator.naturalOrder())
            .orElse(from);
    Predicate<InboxFile> came =
        file -> !file.seenAt().isBefore(from) && file.seenAt().isBefore(window.collectionEnd());
    inbox.since(ward, first).stream()
        .filter(file -> hashes.contains(file.sha256()) || came.test(file))
        .map(Inputs::handedIn)
        .forEach(files::add);
    files.sort(Comparator.comparing(InputFile::receivedAt));
    return files;
  }

  /** Each content once, as it was first read. */
  private Set<InputFile> imported(Set<String> used) {
    Map<List<String>, InputFile> files = new LinkedHashMap<>();
    for (ImportedFile file : imports.all()) {
      boolean rests = used.contains(file.sha256()) || isCatalogue(file);
      if (rests && file.changed() > 0) {
        files.putIfAbsent(List.of(file.name(), file.sha256()), imported(file));
      }
    }
    return new LinkedHashSet<>(files.values());
  }

  private static boolean isCatalogue(ImportedFile file) {
    return file.table().isEmpty() || CATALOGUES.contains(file.table());
  }

  private static InputFile imported(ImportedFile file) {
    return new InputFile(
        InputFile.Kind.IMPORT,
        file.name(),
        "",
        file.sha256(),
        file.receivedAt(),
        file.accepted(),
        file.rejected(),
        "");
  }

  private static InputFile handedIn(InboxFile file) {
    boolean csv = file.form().isEmpty() && file.name().toLowerCase(Locale.ROOT).endsWith(".csv");
    return new InputFile(
        csv ? InputFile.Kind.UNIT_CSV : InputFile.Kind.FORM,
        file.name(),
        file.unit(),
        file.sha256(),
        file.seenAt(),
        file.rows() - file.rejected(),
        file.rejected(),
        file.reason());
  }

  /** The files of which rows were not taken, unless a later one took their place. */
  List<InternalNote> hand(String ward, LocalDateTime from) {
    List<InternalNote> notes = new ArrayList<>();
    Map<String, ImportedFile> latest = new LinkedHashMap<>();
    imports.all().forEach(file -> latest.put(file.name(), file));
    latest.values().stream()
        .filter(file -> file.rejected() > 0)
        .forEach(file -> notes.add(rejected(file)));
    lastOfUnits(ward, from).stream()
        .filter(file -> file.state() == InboxState.REFUSED || file.rejected() > 0)
        .forEach(file -> notes.add(back(file)));
    return notes;
  }

  /** The last file of each form, and of each name where a file is no form. */
  private List<InboxFile> lastOfUnits(String ward, LocalDateTime from) {
    Map<String, InboxFile> latest = new LinkedHashMap<>();
    for (InboxFile file : inbox.since(ward, from)) {
      String named = file.unit() + "/" + file.name();
      latest.remove(named);
      latest.put(file.form().isEmpty() ? named : file.form(), file);
    }
    return List.copyOf(latest.values());
  }

  private static InternalNote rejected(ImportedFile file) {
    return new InternalNote(
        "Dòng bị từ chối khi nhập",
        file.name(),
        file.rejected()
            + " dòng chưa được nhận; xem tệp cùng tên trong thư mục rejected, sửa theo cột error rồi"
            + " nhập lại.");
  }

  private static InternalNote back(InboxFile file) {
    String which = file.unit() + "/" + file.name();
    return file.state() == InboxState.REFUSED
        ? new InternalNote(
            "Tệp của đơn vị không nhận được",
            which,
            file.reason() + ". Đề nghị đơn vị sửa rồi lưu lại vào thư mục của mình.")
        : new InternalNote(
            "Dòng trả lại đơn vị",
            which,
            Words.countInSentence(file.rejected())
                + " dòng chưa được nhận. Đề nghị đơn vị sửa trong "
                + returned(file)
                + " rồi lưu vào thư mục của mình.");
  }

  private static String returned(InboxFile file) {
    return file.returned().isEmpty()
        ? "tệp trả lại"
        : "tệp trả lại “" + Path.of(file.returned()).getFileName() + "”";
  }
}
