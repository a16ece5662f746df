package vn.dunghan.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.deadline.DeadlineRules;

/** What dung-han.yml says, with the defaults of what it does not say. */
public final class Settings {

  /** The configuration's name in the home. */
  public static final String FILE = "dung-han.yml";

  /** The ward's code where none is configured. */
  public static final String DEFAULT_WARD = "phuong";

  private final String wardCode;
  private final WardSettings ward;
  private final Map<String, WardSettings> wards;
  private final String city;
  private final DatabaseSettings database;
  private final Path share;
  private final int dueSoonWorkingDays;
  private final boolean termsEndOnWorkingDay;
  private final @Nullable YearMonth firstPeriod;
  private final HeartbeatSettings heartbeat;
  private final Map<String, ReportSettings> reports;
  private final NightlySettings nightly;
  private final @Nullable TrialClock trialClock;
  private final MailSettings mail;
  private final List<String> notices;

  Settings(
      String wardCode,
      WardSettings ward,
      Map<String, WardSettings> wards,
      String city,
      DatabaseSettings database,
      Path share,
      int dueSoonWorkingDays,
      boolean termsEndOnWorkingDay,
      @Nullable YearMonth firstPeriod,
      HeartbeatSettings heartbeat,
      Map<String, ReportSettings> reports,
      NightlySettings nightly,
      @Nullable TrialClock trialClock,
      MailSettings mail,
      List<String> notices) {
    this.wardCode = wardCode;
    this.ward = ward;
    this.wards = Map.copyOf(wards);
    this.city = city;
    this.database = database;
    this.share = share;
    this.dueSoonWorkingDays = dueSoonWorkingDays;
    this.termsEndOnWorkingDay = termsEndOnWorkingDay;
    this.firstPeriod = firstPeriod;
    this.heartbeat = heartbeat;
    this.reports = Map.copyOf(reports);
    this.nightly = nightly;
    this.trialClock = trialClock;
    this.mail = mail;
    this.notices = List.copyOf(notices);
  }

  /**
   * Reads {@code dung-han.yml} in a home; all defaults if there is none.
   *
   * @throws SettingsException naming every problem with its line
   */
  public static Settings read(Path home) {
    return SettingsReader.read(home);
  }

  /** The ward that rows without one belong to. */
  public String wardCode() {
    return wardCode;
  }

  /** The city's own code among the wards, for its reports; empty where none is configured. */
  public String city() {
    return city;
  }

  /** The wards that have an entry of their own, besides {@link #wardCode}. */
  public Set<String> furtherWards() {
    return wards.keySet();
  }

  /**
   * A ward as it stands on its documents.
   *
   * @param registeredName the name in the register, used where none is configured; may be empty
   */
  public Office office(String code, String registeredName) {
    return office(code, registeredName, DocumentForm.STATE);
  }

  /** Who issues a ward's documents of a form: its People's Committee or its Party committee. */
  public Office office(String code, String registeredName, DocumentForm form) {
    return settingsOf(code, registeredName).office(form);
  }

  /**
   * What a report of this ward in this form lacks, as a sentence that names the keys; empty if
   * nothing.
   *
   * @param registeredName as for {@link #office}
   */
  public String missing(String code, String registeredName, DocumentForm form) {
    String prefix = key(code);
    List<String> keys = settingsOf(code, registeredName).missing(form);
    return keys.isEmpty()
        ? ""
        : keys.stream()
            .map(key -> prefix + key)
            .collect(Collectors.joining(", ", FILE + " chưa khai: ", "; hãy bổ sung rồi lập lại."));
  }

  private String key(String code) {
    if (code.equals(city)) {
      return "city.";
    }
    return code.equals(wardCode) ? "ward." : "wards." + code + ".";
  }

  public DatabaseSettings database() {
    return database;
  }

  /** The shared folder with inbox and reports. */
  public Path share() {
    return share;
  }

  /** How many working days ahead a task counts as due soon. */
  public int dueSoonWorkingDays() {
    return dueSoonWorkingDays;
  }

  /** Whether a term that ends on a day off ends on the next working day (Civil Code, 148.5). */
  public boolean termsEndOnWorkingDay() {
    return termsEndOnWorkingDay;
  }

  /** How tasks are judged. */
  public AssessmentRules assessmentRules() {
    return new AssessmentRules(dueSoonWorkingDays, new DeadlineRules(termsEndOnWorkingDay));
  }

  /** The month before which {@code run-due} owes nothing; null if not configured. */
  public @Nullable YearMonth firstPeriod() {
    return firstPeriod;
  }

  /** Where a run says that it lives. */
  public HeartbeatSettings heartbeat() {
    return heartbeat;
  }

  /**
   * Whether {@code run-due} is told here not to make this report, whatever its definition says;
   * {@link ReportDefinition#scheduled} of the adapted definition says whether it makes it.
   */
  public boolean isSwitchedOff(String report) {
    return Boolean.FALSE.equals(reportSettings(report).enabled());
  }

  /** A report's definition with what this installation says otherwise. */
  public ReportDefinition adapted(ReportDefinition definition) {
    return reportSettings(definition.code()).over(definition);
  }

  /** What {@code run-due} makes a report of besides the whole ward: codes, numbers, {@code *}. */
  public List<String> subjects(String report) {
    return reportSettings(report).subjects();
  }

  /** Whom the night tells, and how often. */
  public NightlySettings nightly() {
    return nightly;
  }

  /** The clock of this installation: the one given, or a sample ward's own. */
  public Clock clock(Clock given) {
    return trialClock == null ? given : trialClock.over(given);
  }

  /** Whether this is a sample ward, whose clock shows a time of its own. */
  public boolean isTrial() {
    return trialClock != null;
  }

  /** How mail is sent, and to whom. */
  public MailSettings mail() {
    return mail;
  }

  /** What the administrator should look at, though it stops nothing; Vietnamese. */
  public List<String> notices() {
    return notices;
  }

  private ReportSettings reportSettings(String report) {
    return reports.getOrDefault(report, ReportSettings.NONE);
  }

  private WardSettings settingsOf(String code, String registeredName) {
    WardSettings common = code.equals(wardCode) ? ward : ward.shared();
    WardSettings own = wards.getOrDefault(code, WardSettings.NONE).over(common);
    return registeredName.isEmpty() ? own : own.over(WardSettings.named(registeredName));
  }
}
