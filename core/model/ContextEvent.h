#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Ids.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace careo
{

/// Something that happened around the case and is tied to no article: a ruling, an election.
struct ContextEvent {
    ContextEventId id;
    QUuid uuid;
    QString title;
    EdtfDate date;
    QString note;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const ContextEvent&) const = default;
};

} // namespace careo
