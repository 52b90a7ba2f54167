#pragma once

#include <QString>
#include <QStringView>

namespace careo
{

/// The place and agency that open a report: "CITY (Agency) – ", "Ciudad, 9 mar (EFE).- ".
struct Dateline {
    qsizetype length = 0; ///< of the opening, 0 when there is none
    QString agency; ///< may be empty

    [[nodiscard]] bool isFound() const { return length > 0; }
};

[[nodiscard]] Dateline readDateline(QStringView paragraph);

} // namespace careo
