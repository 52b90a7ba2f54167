#pragma once

#include "core/model/CaseFilter.h"
#include "core/model/Ids.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace careo
{

/// A filter that the researcher keeps in the case under a name.
struct SavedFilter {
    SavedFilterId id;
    QUuid uuid;
    QString name;
    CaseFilter filter;
    QDateTime createdAt; ///< UTC
    QString createdBy;

    bool operator==(const SavedFilter&) const = default;
};

} // namespace careo
