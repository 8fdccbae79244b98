// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/structure.h"

#include "model/openapi/placerules.h"

namespace triptych::openapi {

Problems checkStructure(const DocumentSet &set, Version version)
{
    Findings findings;
    StructureWalk walk(set, version, findings);
    walk.run();
    placerules::checkPaths(walk, findings);
    placerules::checkParameters(walk, findings);
    placerules::checkOperationIds(walk, findings);
    placerules::checkSecurity(walk, findings);
    placerules::checkTags(walk, findings);
    placerules::checkServers(walk, findings);
    placerules::checkLinks(walk, findings);
    placerules::checkDiscriminators(walk, findings);
    return findings.take();
}

} // namespace triptych::openapi
