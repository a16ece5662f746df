package vn.dunghan.job.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.intake.form.FormMark;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.IssuedForm;
import vn.dunghan.ledger.IssuedForms;
import vn.dunghan.publish.Handout;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.publish.PublishedFile;
import vn.dunghan.publish.Share;
import vn.dunghan.register.Unit;
import vn.dunghan.render.FormWorkbook;

/** Where the units' forms stand on the share: writes them there, takes old ones away. */
final class FormShelf {

  private static final String INBOX = "inbox";

  private final Path share;
  private final Home home;
  private final Wards wards;
  private final IssuedForms issued;

  FormShelf(Path share, Home home, Wards wards, IssuedForms issued) {
    this.share = share;
    this.home = home;
    this.wards = wards;
    this.issued = issued;
  }

  /**
   * Makes sure that the share can be reached.
   *
   * @throws NotPublishedException if it is not connected
   */
  void check() throws NotPublishedException {
    Share.open(share, home.folder());
  }

  /** Writes a form unless what lies there says the same or is the unit's own by now. */
  FormResult put(UnitForm form) {
    Path place = place(form, form.period().key());
    try {
      Handout handout = new Handout(Share.open(share, home.folder()));
      FormResult result = put(form, place, handout);
      if (result.kind() == FormResult.Kind.WRITTEN) {
        removeOld(form, handout);
      }
      return result;
    } catch (IOException e) {
      return new FormResult(FormResult.Kind.FAILED, null, told(form.unit(), e));
    }
  }

  private FormResult put(UnitForm form, Path place, Handout handout) throws IOException {
    Optional<String> there = handout.fingerprint(place);
    String content = content(form);
    if (there.isPresent()) {
      Optional<IssuedForm> ours = known(form, there.get());
      if (ours.isEmpty()) {
        return taken(form.unit(), place);
      }
      if (ours.get().content().equals(content)) {
        return new FormResult(FormResult.Kind.UNCHANGED, file(place), "");
      }
      if (handout.isOpen(place)) {
        return open(form.unit(), place);
      }
    }
    return write(form, content, place, handout);
  }

  /** Noted before it is seen: a form killed in between must not be taken for the unit's own. */
  private FormResult write(UnitForm form, String content, Path place, Handout handout)
      throws IOException {
    Files.createDirectories(home.staging());
    Path folder = Files.createTempDirectory(home.staging(), "form-");
    Path staged = folder.resolve(String.valueOf(place.getFileName()));
    try {
      FormWorkbook.write(form, staged);
      String sha256 = PublishedFile.of(staged, "excel").sha256();
      issued.add(
          new IssuedForm(
              form.ward().code(),
              form.unit().code(),
              sha256,
              form.period().key(),
              content,
              form.issuedAt()));
      return switch (handout.lay(staged, place, hash -> known(form, hash).isPresent())) {
        case LAID -> new FormResult(FormResult.Kind.WRITTEN, file(place), "");
        case OPEN -> open(form.unit(), place);
        case TAKEN -> taken(form.unit(), place);
      };
    } finally {
      Files.deleteIfExists(staged);
      Files.deleteIfExists(folder);
    }
  }

  /** Forms of earlier months that nobody touched; the last month's stays, it is still collected. */
  private void removeOld(UnitForm form, Handout handout) throws IOException {
    String last = form.period().previous().key();
    for (String period : issued.periodsBefore(form.ward().code(), form.unit().code(), last)) {
      handout.remove(place(form, period), hash -> known(form, hash).isPresent());
    }
  }

  private Optional<IssuedForm> known(UnitForm form, String sha256) {
    return issued.find(form.ward().code(), form.unit().code(), sha256);
  }

  private Path file(Path place) {
    return share.resolve(place);
  }

  private Path place(UnitForm form, String period) {
    String unit = form.unit().code();
    Path inbox = Path.of(INBOX);
    Path ofWard = wards.several() ? inbox.resolve(form.ward().code()) : inbox;
    return ofWard.resolve(unit).resolve("Bieu-cap-nhat-" + unit + "-" + period + ".xlsx");
  }

  private static String content(UnitForm form) {
    return IssuedForms.fingerprint(FormMark.VERSION + "\n" + form.content());
  }

  private static FormResult taken(Unit unit, Path place) {
    return new FormResult(
        FormResult.Kind.KEPT,
        null,
        unit.label()
            + ": tệp "
            + place
            + " đã có nội dung của đơn vị nên được giữ nguyên; biểu mới sẽ được ghi sau khi tệp đó"
            + " được nhận hoặc chuyển đi.");
  }

  private static FormResult open(Unit unit, Path place) {
    return new FormResult(
        FormResult.Kind.KEPT,
        null,
        unit.label()
            + ": tệp "
            + place
            + " đang được mở nên chưa ghi biểu mới. Hãy đóng tệp rồi chạy lại; nếu không ai mở, hãy"
            + " xóa tệp khóa (tên bắt đầu bằng ~$ hoặc .~lock) bên cạnh.");
  }

  private static String told(Unit unit, IOException e) {
    return unit.label() + ": " + e.getMessage();
  }
}
