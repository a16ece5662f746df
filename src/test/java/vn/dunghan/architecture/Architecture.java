package vn.dunghan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rules of the architecture, for any root package, so that canaries can be held against them.
 */
final class Architecture {

  /** A package may use what stands before it, never what stands after it. */
  static final List<String> ORDER =
      List.of(
          "calendar",
          "deadline",
          "register",
          "intake",
          "assess",
          "compose",
          "render",
          "publish",
          "deliver",
          "ledger",
          "settings",
          "job",
          "cli");

  private static final List<String> PURE =
      List.of("calendar", "deadline", "register", "assess", "compose");

  private static final Set<String> NOW_SOURCES =
      Set.of(
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.Instant",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.LocalTime",
          "java.time.YearMonth",
          "java.time.Year");

  private final String root;

  Architecture(String root) {
    this.root = root;
  }

  /** All rules. */
  List<ArchRule> rules() {
    List<ArchRule> rules = new ArrayList<>(onlyLooksBack());
    rules.add(coreIsAnAllowlist());
    rules.add(
        ownedBy(
            "JDBC",
            List.of("ledger"),
            "java.sql..",
            "org.springframework.jdbc..",
            "org.flywaydb..",
            "com.zaxxer.."));
    rules.add(ownedBy("Spring Batch", List.of("job"), "org.springframework.batch.."));
    rules.add(
        ownedBy(
            "POI",
            List.of("render", "intake"),
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.dhatim.."));
    rules.add(
        ownedBy(
            "JasperReports",
            List.of("render"),
            "net.sf.jasperreports..",
            "org.jfree..",
            "org.apache.pdfbox..",
            "com.lowagie.."));
    rules.add(ownedBy("mail", List.of("deliver"), "jakarta.mail..", "org.eclipse.angus.."));
    rules.add(ownedBy("picocli", List.of("cli"), "picocli.."));
    rules.add(nobodyAsksForNow());
    rules.add(theClockStandsAtTheDoor());
    return rules;
  }

  private List<ArchRule> onlyLooksBack() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] ahead =
          ORDER.subList(i + 1, ORDER.size()).stream().map(this::in).toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(in(ORDER.get(i)))
              .should()
              .dependOnClassesThat(resideInAnyPackage(ahead))
              .allowEmptyShould(true)
              .as(ORDER.get(i) + " may not look ahead"));
    }
    return rules;
  }

  private ArchRule coreIsAnAllowlist() {
    String[] pure = PURE.stream().map(this::in).toArray(String[]::new);
    List<String> allowed =
        new ArrayList<>(
            List.of(
                "java.lang..",
                "java.math..",
                "java.text..",
                "java.time..",
                "java.util..",
                "java.io..",
                "java.nio..",
                "java.net..",
                "org.jspecify.."));
    PURE.forEach(name -> allowed.add(in(name)));
    return classes()
        .that()
        .resideInAnyPackage(pure)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .as("the core uses java.*, JSpecify and itself, nothing else");
  }

  private ArchRule ownedBy(String library, List<String> owners, String... packages) {
    String[] own = owners.stream().map(this::in).toArray(String[]::new);
    return noClasses()
        .that(not(resideInAnyPackage(own)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .as(library + " belongs to " + owners);
  }

  private ArchRule nobodyAsksForNow() {
    return noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("now() without a clock") {
              @Override
              public boolean test(JavaCall<?> call) {
                return asksForNow(call);
              }
            })
        .as("nobody asks for now: the time is an argument");
  }

  private ArchRule theClockStandsAtTheDoor() {
    return noClasses()
        .that(not(resideInAnyPackage(in("cli"))))
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("a clock is made") {
              @Override
              public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().getName().equals("java.time.Clock")
                    && call.getName().startsWith("system");
              }
            })
        .as("the clock is made at the door");
  }

  private static boolean asksForNow(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean clocked =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().equals("java.time.Clock"));
    boolean now = call.getName().equals("now") && NOW_SOURCES.contains(owner);
    boolean millis = call.getName().equals("currentTimeMillis") && owner.equals("java.lang.System");
    return millis || (now && !clocked);
  }

  private String in(String name) {
    return root + "." + name + "..";
  }
}
