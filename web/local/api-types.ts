// Generated from the API's description by npm run generate; not edited by hand.
export interface paths {
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            actor: {
                                accountId: string | null;
                                name: string;
                                organizationId: string | null;
                                organizationName: string;
                                grants: {
                                    /** @enum {string} */
                                    role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                    scope: {
                                        /** @enum {string} */
                                        kind: "everywhere";
                                    } | {
                                        /** @enum {string} */
                                        kind: "area";
                                        areaCode: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "area-set";
                                        /** Format: uuid */
                                        areaSetId: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "caseload";
                                    } | {
                                        /** @enum {string} */
                                        kind: "team";
                                        /** Format: uuid */
                                        teamId: string;
                                    };
                                    areas: string[];
                                }[];
                            };
                            permissions: {
                                people: boolean;
                                figures: boolean;
                                imports: boolean;
                                accounts: boolean;
                                addPeople: boolean;
                            };
                            demo: boolean;
                            /** Format: date */
                            today: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            actor: {
                                accountId: string | null;
                                name: string;
                                organizationId: string | null;
                                organizationName: string;
                                grants: {
                                    /** @enum {string} */
                                    role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                    scope: {
                                        /** @enum {string} */
                                        kind: "everywhere";
                                    } | {
                                        /** @enum {string} */
                                        kind: "area";
                                        areaCode: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "area-set";
                                        /** Format: uuid */
                                        areaSetId: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "caseload";
                                    } | {
                                        /** @enum {string} */
                                        kind: "team";
                                        /** Format: uuid */
                                        teamId: string;
                                    };
                                    areas: string[];
                                }[];
                            };
                            permissions: {
                                people: boolean;
                                figures: boolean;
                                imports: boolean;
                                accounts: boolean;
                                addPeople: boolean;
                            };
                            demo: boolean;
                            /** Format: date */
                            today: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        next: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                name: string;
                                password: string;
                                role: string;
                                label: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    parent?: string;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            areas: {
                                code: string;
                                /** @enum {string} */
                                kind: "province" | "district" | "subdistrict" | "village" | "community";
                                nameTh: string;
                                nameEn: string;
                                name: string;
                                latitude: number | null;
                                longitude: number | null;
                                path: {
                                    code: string;
                                    name: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            /** @enum {string} */
                            kind: "province" | "district" | "subdistrict" | "village" | "community";
                            nameTh: string;
                            nameEn: string;
                            name: string;
                            latitude: number | null;
                            longitude: number | null;
                            path: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/area-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            areaSets: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                /** @enum {string} */
                                kind: "health-region" | "local-authority" | "catchment" | "other";
                                nameTh: string;
                                nameEn: string;
                                areas: string[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizations: {
                                /** Format: uuid */
                                id: string;
                                code: string;
                                nameTh: string;
                                nameEn: string;
                                /** @enum {string} */
                                kind: "local-authority" | "health-service" | "provincial-office" | "foundation" | "community-organization" | "network" | "other";
                                closed: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        nameTh: string;
                        /** @default  */
                        nameEn?: string;
                        /**
                         * @default other
                         * @enum {string}
                         */
                        kind?: "local-authority" | "health-service" | "provincial-office" | "foundation" | "community-organization" | "network" | "other";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            nameTh: string;
                            nameEn: string;
                            /** @enum {string} */
                            kind: "local-authority" | "health-service" | "provincial-office" | "foundation" | "community-organization" | "network" | "other";
                            closed: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                /** Format: uuid */
                                id: string;
                                userName: string;
                                phone: string | null;
                                name: string;
                                /** Format: uuid */
                                organizationId: string;
                                organizationName: string;
                                grants: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                    scope: {
                                        /** @enum {string} */
                                        kind: "everywhere";
                                    } | {
                                        /** @enum {string} */
                                        kind: "area";
                                        areaCode: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "area-set";
                                        /** Format: uuid */
                                        areaSetId: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "caseload";
                                    } | {
                                        /** @enum {string} */
                                        kind: "team";
                                        /** Format: uuid */
                                        teamId: string;
                                    };
                                    /** Format: date */
                                    fromDay: string;
                                    toDay: string | null;
                                    areas: string[];
                                    scopeName: string;
                                }[];
                                lastSeenAt: string | null;
                                lockedUntil: string | null;
                                disabledAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        userName: string;
                        phone?: string | null;
                        name: string;
                        /** Format: uuid */
                        organizationId: string;
                        password: string;
                        grants: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                            scope: {
                                /** @enum {string} */
                                kind: "everywhere";
                            } | {
                                /** @enum {string} */
                                kind: "area";
                                areaCode: string;
                            } | {
                                /** @enum {string} */
                                kind: "area-set";
                                /** Format: uuid */
                                areaSetId: string;
                            } | {
                                /** @enum {string} */
                                kind: "caseload";
                            } | {
                                /** @enum {string} */
                                kind: "team";
                                /** Format: uuid */
                                teamId: string;
                            };
                            /** Format: date */
                            fromDay?: string;
                            toDay?: string | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            userName: string;
                            phone: string | null;
                            name: string;
                            /** Format: uuid */
                            organizationId: string;
                            organizationName: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                scope: {
                                    /** @enum {string} */
                                    kind: "everywhere";
                                } | {
                                    /** @enum {string} */
                                    kind: "area";
                                    areaCode: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "area-set";
                                    /** Format: uuid */
                                    areaSetId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "caseload";
                                } | {
                                    /** @enum {string} */
                                    kind: "team";
                                    /** Format: uuid */
                                    teamId: string;
                                };
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                areas: string[];
                                scopeName: string;
                            }[];
                            lastSeenAt: string | null;
                            lockedUntil: string | null;
                            disabledAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                        scope: {
                            /** @enum {string} */
                            kind: "everywhere";
                        } | {
                            /** @enum {string} */
                            kind: "area";
                            areaCode: string;
                        } | {
                            /** @enum {string} */
                            kind: "area-set";
                            /** Format: uuid */
                            areaSetId: string;
                        } | {
                            /** @enum {string} */
                            kind: "caseload";
                        } | {
                            /** @enum {string} */
                            kind: "team";
                            /** Format: uuid */
                            teamId: string;
                        };
                        /** Format: date */
                        fromDay?: string;
                        toDay?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            userName: string;
                            phone: string | null;
                            name: string;
                            /** Format: uuid */
                            organizationId: string;
                            organizationName: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                scope: {
                                    /** @enum {string} */
                                    kind: "everywhere";
                                } | {
                                    /** @enum {string} */
                                    kind: "area";
                                    areaCode: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "area-set";
                                    /** Format: uuid */
                                    areaSetId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "caseload";
                                } | {
                                    /** @enum {string} */
                                    kind: "team";
                                    /** Format: uuid */
                                    teamId: string;
                                };
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                areas: string[];
                                scopeName: string;
                            }[];
                            lastSeenAt: string | null;
                            lockedUntil: string | null;
                            disabledAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    grantId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            userName: string;
                            phone: string | null;
                            name: string;
                            /** Format: uuid */
                            organizationId: string;
                            organizationName: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                scope: {
                                    /** @enum {string} */
                                    kind: "everywhere";
                                } | {
                                    /** @enum {string} */
                                    kind: "area";
                                    areaCode: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "area-set";
                                    /** Format: uuid */
                                    areaSetId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "caseload";
                                } | {
                                    /** @enum {string} */
                                    kind: "team";
                                    /** Format: uuid */
                                    teamId: string;
                                };
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                areas: string[];
                                scopeName: string;
                            }[];
                            lastSeenAt: string | null;
                            lockedUntil: string | null;
                            disabledAt: string | null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            userName: string;
                            phone: string | null;
                            name: string;
                            /** Format: uuid */
                            organizationId: string;
                            organizationName: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                scope: {
                                    /** @enum {string} */
                                    kind: "everywhere";
                                } | {
                                    /** @enum {string} */
                                    kind: "area";
                                    areaCode: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "area-set";
                                    /** Format: uuid */
                                    areaSetId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "caseload";
                                } | {
                                    /** @enum {string} */
                                    kind: "team";
                                    /** Format: uuid */
                                    teamId: string;
                                };
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                areas: string[];
                                scopeName: string;
                            }[];
                            lastSeenAt: string | null;
                            lockedUntil: string | null;
                            disabledAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            userName: string;
                            phone: string | null;
                            name: string;
                            /** Format: uuid */
                            organizationId: string;
                            organizationName: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                scope: {
                                    /** @enum {string} */
                                    kind: "everywhere";
                                } | {
                                    /** @enum {string} */
                                    kind: "area";
                                    areaCode: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "area-set";
                                    /** Format: uuid */
                                    areaSetId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "caseload";
                                } | {
                                    /** @enum {string} */
                                    kind: "team";
                                    /** Format: uuid */
                                    teamId: string;
                                };
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                areas: string[];
                                scopeName: string;
                            }[];
                            lastSeenAt: string | null;
                            lockedUntil: string | null;
                            disabledAt: string | null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            userName: string;
                            phone: string | null;
                            name: string;
                            /** Format: uuid */
                            organizationId: string;
                            organizationName: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "volunteer" | "officer" | "care-manager" | "organization-admin" | "network-admin" | "fund-officer" | "mentor" | "viewer";
                                scope: {
                                    /** @enum {string} */
                                    kind: "everywhere";
                                } | {
                                    /** @enum {string} */
                                    kind: "area";
                                    areaCode: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "area-set";
                                    /** Format: uuid */
                                    areaSetId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "caseload";
                                } | {
                                    /** @enum {string} */
                                    kind: "team";
                                    /** Format: uuid */
                                    teamId: string;
                                };
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                areas: string[];
                                scopeName: string;
                            }[];
                            lastSeenAt: string | null;
                            lockedUntil: string | null;
                            disabledAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agreements: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                purpose: string;
                                /** @enum {string} */
                                lawfulBasis: "consent" | "contract" | "vital-interest" | "public-task" | "legitimate-interest" | "legal-duty" | "social-welfare";
                                fields: ("identity" | "health" | "economy")[];
                                areas: string[];
                                /** Format: date */
                                fromDay: string;
                                parties: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                toDay: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        purpose: string;
                        /** @enum {string} */
                        lawfulBasis: "consent" | "contract" | "vital-interest" | "public-task" | "legitimate-interest" | "legal-duty" | "social-welfare";
                        fields: ("identity" | "health" | "economy")[];
                        areas: string[];
                        /** Format: date */
                        fromDay: string;
                        parties: string[];
                        toDay?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            purpose: string;
                            /** @enum {string} */
                            lawfulBasis: "consent" | "contract" | "vital-interest" | "public-task" | "legitimate-interest" | "legal-duty" | "social-welfare";
                            fields: ("identity" | "health" | "economy")[];
                            areas: string[];
                            /** Format: date */
                            fromDay: string;
                            parties: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            toDay: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            purpose: string;
                            /** @enum {string} */
                            lawfulBasis: "consent" | "contract" | "vital-interest" | "public-task" | "legitimate-interest" | "legal-duty" | "social-welfare";
                            fields: ("identity" | "health" | "economy")[];
                            areas: string[];
                            /** Format: date */
                            fromDay: string;
                            parties: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            toDay: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    area?: string;
                    group?: "older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other";
                    adl?: "social-bound" | "home-bound" | "bed-bound";
                    notVisitedDays?: number;
                    sort?: "name" | "-name" | "last-visit" | "-last-visit" | "age" | "-age";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                /** Format: uuid */
                                id: string;
                                fullName: string;
                                nickname: string | null;
                                maskedNumber: string | null;
                                sex: ("male" | "female") | null;
                                age: number | null;
                                areaCode: string | null;
                                areaName: string;
                                house: string | null;
                                moo: number | null;
                                groups: ("older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other")[];
                                adlScore: number | null;
                                lastVisitOn: string | null;
                                openNeeds: number;
                            }[];
                            count: {
                                value: number;
                                more: boolean;
                            };
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        noNumberReason?: ("birth-not-notified" | "card-lost" | "missed-by-survey" | "no-civil-status" | "not-disclosed" | "other") | null;
                        prefix?: string | null;
                        firstName: string;
                        lastName?: string | null;
                        nickname?: string | null;
                        sex?: ("male" | "female") | null;
                        birthDate?: string | null;
                        birthPrecision?: ("day" | "month" | "year") | null;
                        phones?: string[];
                        address: {
                            house: string | null;
                            moo: number | null;
                            village: string | null;
                            areaCode: string | null;
                            latitude: number | null;
                            longitude: number | null;
                        };
                        healthRight?: ("universal-coverage" | "universal-coverage-disabled" | "social-security" | "civil-servant" | "local-government" | "state-enterprise" | "restored-rights-fund" | "migrant-insurance" | "awaiting-right" | "no-right" | "other" | "unknown") | null;
                        groups?: ("older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other")[];
                        disabilities?: ("sight" | "hearing" | "movement" | "mental" | "intellectual" | "learning" | "autism")[];
                        disabilityCardNumber?: string | null;
                        disabilityCardExpires?: (string | "lifetime") | null;
                        adlScore?: number | null;
                        adlOn?: string | null;
                        diseases?: string[];
                        carerName?: string | null;
                        carerRelationship?: ("child" | "daughter" | "son" | "husband" | "wife" | "father" | "mother" | "older-sibling" | "younger-sibling" | "grandchild" | "daughter-in-law" | "son-in-law" | "relative" | "neighbour" | "health-volunteer" | "hired-carer") | null;
                        carerPhone?: string | null;
                        occupation?: ("none" | "student" | "rubber" | "oil-palm" | "crops" | "livestock" | "artisanal-fishing" | "general-labour" | "own-business" | "homemaker" | "company-employee" | "government-employee" | "clergy" | "other") | null;
                        incomeSatang?: number | null;
                        debtSatang?: number | null;
                        note?: string | null;
                        /** Format: uuid */
                        id: string;
                        citizenNumber?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            again: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    area?: string;
                    group?: "older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other";
                    adl?: "social-bound" | "home-bound" | "bed-bound";
                    notVisitedDays?: number;
                    sort?: "name" | "-name" | "last-visit" | "-last-visit" | "age" | "-age";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                    area?: string;
                    group?: "older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other";
                    adl?: "social-bound" | "home-bound" | "bed-bound";
                    notVisitedDays?: number;
                    sort?: "name" | "-name" | "last-visit" | "-last-visit" | "age" | "-age";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            noNumberReason?: ("birth-not-notified" | "card-lost" | "missed-by-survey" | "no-civil-status" | "not-disclosed" | "other") | null;
                            prefix?: string | null;
                            firstName?: string;
                            lastName?: string | null;
                            nickname?: string | null;
                            sex?: ("male" | "female") | null;
                            birthDate?: string | null;
                            birthPrecision?: ("day" | "month" | "year") | null;
                            phones?: string[];
                            address?: {
                                house: string | null;
                                moo: number | null;
                                village: string | null;
                                areaCode: string | null;
                                latitude: number | null;
                                longitude: number | null;
                            };
                            healthRight?: ("universal-coverage" | "universal-coverage-disabled" | "social-security" | "civil-servant" | "local-government" | "state-enterprise" | "restored-rights-fund" | "migrant-insurance" | "awaiting-right" | "no-right" | "other" | "unknown") | null;
                            groups?: ("older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other")[];
                            disabilities?: ("sight" | "hearing" | "movement" | "mental" | "intellectual" | "learning" | "autism")[];
                            disabilityCardNumber?: string | null;
                            disabilityCardExpires?: (string | "lifetime") | null;
                            adlScore?: number | null;
                            adlOn?: string | null;
                            diseases?: string[];
                            carerName?: string | null;
                            carerRelationship?: ("child" | "daughter" | "son" | "husband" | "wife" | "father" | "mother" | "older-sibling" | "younger-sibling" | "grandchild" | "daughter-in-law" | "son-in-law" | "relative" | "neighbour" | "health-volunteer" | "hired-carer") | null;
                            carerPhone?: string | null;
                            occupation?: ("none" | "student" | "rubber" | "oil-palm" | "crops" | "livestock" | "artisanal-fishing" | "general-labour" | "own-business" | "homemaker" | "company-employee" | "government-employee" | "clergy" | "other") | null;
                            incomeSatang?: number | null;
                            debtSatang?: number | null;
                            note?: string | null;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            fullName: string;
                            maskedNumber: string | null;
                            age: number | null;
                            addresses: {
                                house: string | null;
                                moo: number | null;
                                village: string | null;
                                areaCode: string | null;
                                latitude: number | null;
                                longitude: number | null;
                                fromDay: string | null;
                                toDay: string | null;
                                areaName: string;
                            }[];
                            areaName: string;
                            holders: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            lastVisitOn: string | null;
                            visitCount: number;
                            openNeeds: number;
                            sees: {
                                health: boolean;
                                economy: boolean;
                            };
                            sources: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "import" | "manual";
                                organizationName: string;
                                /** Format: date */
                                saidOn: string;
                                fileName: string | null;
                                sheet: string | null;
                                row: number | null;
                                by: string | null;
                                says: {
                                    [key: string]: unknown;
                                };
                            }[];
                            disagreements: {
                                field: string;
                                values: {
                                    value: unknown;
                                    organizationName: string;
                                    /** Format: date */
                                    saidOn: string;
                                }[];
                            }[];
                            can: {
                                edit: boolean;
                                recordVisit: boolean;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        noNumberReason?: ("birth-not-notified" | "card-lost" | "missed-by-survey" | "no-civil-status" | "not-disclosed" | "other") | null;
                        prefix?: string | null;
                        firstName?: string;
                        lastName?: string | null;
                        nickname?: string | null;
                        sex?: ("male" | "female") | null;
                        birthDate?: string | null;
                        birthPrecision?: ("day" | "month" | "year") | null;
                        phones?: string[];
                        address?: {
                            house: string | null;
                            moo: number | null;
                            village: string | null;
                            areaCode: string | null;
                            latitude: number | null;
                            longitude: number | null;
                        };
                        healthRight?: ("universal-coverage" | "universal-coverage-disabled" | "social-security" | "civil-servant" | "local-government" | "state-enterprise" | "restored-rights-fund" | "migrant-insurance" | "awaiting-right" | "no-right" | "other" | "unknown") | null;
                        groups?: ("older-person" | "disabled" | "bed-bound" | "home-bound" | "dependent" | "intermediate-care" | "end-of-life" | "psychiatric" | "out-of-school" | "orphan" | "newborn" | "single-mother" | "informal-worker" | "low-income" | "thai-without-rights" | "ethnic-group" | "homeless" | "affected-by-unrest" | "abandoned-older-person" | "other")[];
                        disabilities?: ("sight" | "hearing" | "movement" | "mental" | "intellectual" | "learning" | "autism")[];
                        disabilityCardNumber?: string | null;
                        disabilityCardExpires?: (string | "lifetime") | null;
                        adlScore?: number | null;
                        adlOn?: string | null;
                        diseases?: string[];
                        carerName?: string | null;
                        carerRelationship?: ("child" | "daughter" | "son" | "husband" | "wife" | "father" | "mother" | "older-sibling" | "younger-sibling" | "grandchild" | "daughter-in-law" | "son-in-law" | "relative" | "neighbour" | "health-volunteer" | "hired-carer") | null;
                        carerPhone?: string | null;
                        occupation?: ("none" | "student" | "rubber" | "oil-palm" | "crops" | "livestock" | "artisanal-fishing" | "general-labour" | "own-business" | "homemaker" | "company-employee" | "government-employee" | "clergy" | "other") | null;
                        incomeSatang?: number | null;
                        debtSatang?: number | null;
                        note?: string | null;
                        /** Format: uuid */
                        id: string;
                        revision: number;
                        citizenNumber?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            again: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        movedOn: string;
                        address: {
                            house: string | null;
                            moo: number | null;
                            village: string | null;
                            areaCode: string | null;
                            latitude: number | null;
                            longitude: number | null;
                        };
                        revision?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            again: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/caseloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseloads: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                accountId: string;
                                name: string;
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        accountId: string;
                        /** Format: date */
                        fromDay?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            again: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/caseloads/{caseloadId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    caseloadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            teams: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                members: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                people: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        memberIds: string[];
                        personIds: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            again: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            visits: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                /** Format: date */
                                visitedOn: string;
                                /** @default null */
                                visitorName: string | null;
                                /** @default null */
                                agency: string | null;
                                /** @default null */
                                systolic: number | null;
                                /** @default null */
                                diastolic: number | null;
                                /** @default null */
                                pulse: number | null;
                                /** @default null */
                                weightKg: number | null;
                                /** @default null */
                                heightCm: number | null;
                                /** @default null */
                                sugar: number | null;
                                /** @default null */
                                adlItems: number[] | null;
                                /** @default null */
                                adlTotal: number | null;
                                /** @default null */
                                findings: string | null;
                                /** @default [] */
                                needsFound: ("bed" | "air-mattress" | "wheelchair" | "walking-aid" | "hearing-aid" | "glasses" | "prosthesis" | "adult-diapers" | "wound-dressing" | "home-adaptation" | "home-repair" | "food" | "welfare-money" | "disability-registration" | "doctor" | "physiotherapy" | "vocational-training" | "working-capital" | "scholarship" | "civil-status" | "carer-assistant" | "transport" | "other")[];
                                /** @default null */
                                nextVisitOn: string | null;
                                organizationName: string | null;
                                recordedBy: string | null;
                                /** Format: date-time */
                                recordedAt: string;
                                fromImport: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        personId: string;
                        /** Format: date */
                        visitedOn: string;
                        /** @default null */
                        visitorName?: string | null;
                        /** @default null */
                        agency?: string | null;
                        /** @default null */
                        systolic?: number | null;
                        /** @default null */
                        diastolic?: number | null;
                        /** @default null */
                        pulse?: number | null;
                        /** @default null */
                        weightKg?: number | null;
                        /** @default null */
                        heightCm?: number | null;
                        /** @default null */
                        sugar?: number | null;
                        /** @default null */
                        adlItems?: number[] | null;
                        /** @default null */
                        adlTotal?: number | null;
                        /** @default null */
                        findings?: string | null;
                        /** @default [] */
                        needsFound?: ("bed" | "air-mattress" | "wheelchair" | "walking-aid" | "hearing-aid" | "glasses" | "prosthesis" | "adult-diapers" | "wound-dressing" | "home-adaptation" | "home-repair" | "food" | "welfare-money" | "disability-registration" | "doctor" | "physiotherapy" | "vocational-training" | "working-capital" | "scholarship" | "civil-status" | "carer-assistant" | "transport" | "other")[];
                        /** @default null */
                        nextVisitOn?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            again: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    year?: number;
                    fiscalYear?: number;
                    asOf?: string;
                    by?: "region" | "province" | "district" | "subdistrict" | "month";
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: {
                                area?: string;
                                name?: string;
                                month?: string;
                                visits: number;
                                people: number;
                                latitude?: number | null;
                                longitude?: number | null;
                            }[];
                            total: {
                                visits: number;
                                people: number;
                            };
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** Format: date */
                            asOf: string;
                            path: {
                                area: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/visits.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    year?: number;
                    fiscalYear?: number;
                    asOf?: string;
                    by?: "region" | "province" | "district" | "subdistrict" | "month";
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/visits.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    year?: number;
                    fiscalYear?: number;
                    asOf?: string;
                    by?: "region" | "province" | "district" | "subdistrict" | "month";
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
