package vn.dunghan.ledger;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Says why a database could not be opened, so that the one who installs it knows what to do. */
final class Refusals {

  private static final int H2_IN_USE = 90020;
  private static final int NO_RIGHTS = 1044;
  private static final int WRONG_PASSWORD = 1045;
  private static final int NO_SUCH_DATABASE = 1049;

  private Refusals() {}

  static DatabaseUnavailable of(DatabaseSettings settings, Throwable cause) {
    String place = "Cơ sở dữ liệu " + settings.place() + " ";
    SQLException sql = sqlCause(cause);
    int code = sql == null ? 0 : sql.getErrorCode();
    if (code == H2_IN_USE) {
      return new DatabaseInUse(place + inUse(), cause);
    }
    if (cause instanceof FlywayException) {
      return new DatabaseUnavailable(place + notMigrated(cause), cause);
    }
    String reason = settings.isEmbedded() ? notOpened(cause) : notAnswered(code, cause);
    return new DatabaseUnavailable(place + reason, cause);
  }

  private static String inUse() {
    return "đang được một lần chạy khác mở. Chờ lần chạy đó kết thúc rồi chạy lại.";
  }

  private static String notMigrated(Throwable cause) {
    return "không nâng cấp được cấu trúc bảng. Kiểm tra quyền CREATE, ALTER, REFERENCES của tài"
        + " khoản và phiên bản chương trình, rồi chạy lại. Chi tiết: "
        + cause.getMessage();
  }

  private static String notOpened(Throwable cause) {
    return "không mở được. Kiểm tra thư mục dữ liệu nằm trên đĩa cục bộ, còn chỗ trống và tài khoản"
        + " chạy chương trình có quyền ghi. Chi tiết: "
        + cause.getMessage();
  }

  private static String notAnswered(int code, Throwable cause) {
    return switch (code) {
      case WRONG_PASSWORD ->
          "từ chối tên đăng nhập hoặc mật khẩu. Kiểm tra database.user và" + " database.password.";
      case NO_RIGHTS -> "không cho tài khoản này truy cập. Cấp quyền cho tài khoản (GRANT … ON …).";
      case NO_SUCH_DATABASE ->
          "chưa có trên máy chủ. Tạo bằng lệnh CREATE DATABASE … CHARACTER SET"
              + " utf8mb4 COLLATE utf8mb4_bin.";
      default ->
          "không trả lời. Kiểm tra máy chủ MariaDB đang chạy, địa chỉ trong database.url và"
              + " tường lửa, rồi chạy lại. Chi tiết: "
              + cause.getMessage();
    };
  }

  private static @Nullable SQLException sqlCause(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
