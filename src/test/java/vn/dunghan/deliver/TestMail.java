package vn.dunghan.deliver;

import java.time.OffsetDateTime;
import java.util.List;

/** A letter of tests: {@code aMail().to("…").about("…").mail()}. */
final class TestMail {

  static final Sender SENDER =
      new Sender(
          new Recipient("Văn phòng phường Hoa Sen", "van-phong@hoa-sen.vn"),
          new Recipient("Cán bộ tổng hợp", "tong-hop@hoa-sen.vn"),
          "tra-lai@hoa-sen.vn");

  private Recipient recipient = new Recipient("Lê Thị Sen", "sen@hoa-sen.vn");
  private Sender sender = SENDER;
  private String subject = "Nhắc việc: 03 nhiệm vụ quá hạn";
  private List<Enclosure> enclosures = List.of();

  static TestMail aMail() {
    return new TestMail();
  }

  TestMail to(String name, String address) {
    recipient = new Recipient(name, address);
    return this;
  }

  TestMail from(Sender other) {
    sender = other;
    return this;
  }

  TestMail about(String words) {
    subject = words;
    return this;
  }

  TestMail with(Enclosure... files) {
    enclosures = List.of(files);
    return this;
  }

  Mail mail() {
    return new Mail(
        12,
        "<reminder.0001@hoa-sen.vn>",
        sender,
        recipient,
        OffsetDateTime.parse("2026-02-13T07:30:00+07:00"),
        subject,
        "Kính gửi: Phòng Kinh tế\n\nĐề nghị hoàn thành nhiệm vụ quá hạn.\n.\nHết.\n",
        "<!DOCTYPE html><html lang=\"vi\"><body><p>Đề nghị hoàn thành.</p></body></html>",
        enclosures);
  }
}
