//! Bảng các loại đề án, by hand from TT 36/2013/TT-BCT Điều 13, 14, 15: what the data must say.

/// Nguồn.
pub const SOURCES: [&str; 2] = ["national", "local"];

/// Một loại đề án, within it one content.
pub struct Case {
    pub kind: &'static str,
    /// Empty for a kind that is one work.
    pub content: &'static str,
    /// Papers beyond those of every đề án.
    pub dossier: &'static [&'static str],
    pub advance: &'static [&'static str],
    pub settle: &'static [&'static str],
    /// Mức tạm ứng (%).
    pub percent: i64,
    /// Khối lượng phải vượt (%) before the advance.
    pub gate: Option<i64>,
    /// Có đơn vị thụ hưởng, who pays the rest: supported by a share of the cost.
    pub shared: bool,
    /// Giấy in thêm.
    pub prints: &'static [&'static str],
}

impl Case {
    pub fn name(&self) -> String {
        format!("{} {}", self.kind, self.content)
    }

    /// Các mẫu của hồ sơ: those of every đề án, of its source, of its way of support, its own.
    pub fn forms(&self, source: &str) -> Vec<&'static str> {
        let mut forms = vec![
            "mau-1", "mau-11", "vb-01", "vb-08", "mau-3b", "mau-7", "mau-9", "mau-6", "mau-10",
            "c41-bb",
        ];
        forms.extend(match (source, self.shared) {
            ("national", true) => &["mau-4b", "mau-5b"][..],
            ("national", false) => &["mau-4a", "mau-5b"],
            _ => &["vb-04"],
        });
        forms.extend(match self.shared {
            true => &["mau-8b", "vb-02", "vb-03", "vb-05"][..],
            false => &["mau-8a"],
        });
        forms.extend(self.prints);
        forms
    }
}

const PLAIN: Case = Case {
    kind: "",
    content: "",
    dossier: &[],
    advance: &[],
    settle: &[],
    percent: 70,
    gate: None,
    shared: false,
    prints: &[],
};
const SHARED: Case = Case {
    dossier: &["support_request", "business_licence"],
    shared: true,
    ..PLAIN
};
const MACHINERY: Case = Case {
    kind: "machinery",
    dossier: &[
        "support_request",
        "business_licence",
        "quotation",
        "counterpart_evidence",
    ],
    advance: &["progress_report"],
    gate: Some(70),
    ..SHARED
};
const MODEL: Case = Case {
    kind: "demonstration_model",
    ..MACHINERY
};
const FAIR: Case = Case {
    kind: "fair_and_brand",
    settle: &["booth_list", "booth_contract"],
    ..PLAIN
};
const MEETING: Case = Case {
    advance: &["work_plan"],
    settle: &["attendee_list", "course_material", "delegate_meal_list"],
    prints: &["cl-09", "cl-10"],
    ..PLAIN
};
const TOUR: Case = Case {
    kind: "study_tour",
    advance: &["work_plan"],
    prints: &["cl-09", "cl-10", "vb-06c"],
    ..PLAIN
};
const WORKS: Case = Case {
    kind: "cluster_and_environment",
    dossier: &[
        "support_request",
        "business_licence",
        "counterpart_evidence",
        "infrastructure_report",
    ],
    advance: &["support_contract", "contractor_contract", "progress_report"],
    percent: 30,
    gate: Some(50),
    prints: &["mau-13"],
    ..SHARED
};
const PROGRAMME: Case = Case {
    kind: "programme_management",
    advance: &["work_plan"],
    ..PLAIN
};
const MEDIA: Case = Case {
    kind: "media",
    settle: &["media_contract", "media_products"],
    ..PLAIN
};

/// Mọi loại và nội dung.
pub const CASES: &[Case] = &[
    Case {
        kind: "training",
        dossier: &["training_programme"],
        advance: &["class_plan"],
        settle: &[
            "certificate_decision",
            "certificate_list",
            "job_list",
            "allowance_list",
        ],
        prints: &[
            "mau-12", "vb-06a", "vb-06b", "cl-01", "cl-02", "cl-03", "cl-04", "cl-07", "cl-08",
        ],
        ..PLAIN
    },
    Case {
        kind: "management_training",
        content: "conference",
        ..MEETING
    },
    Case {
        kind: "management_training",
        content: "manager_course",
        settle: &[
            "manager_certificate_list",
            "course_material",
            "delegate_meal_list",
        ],
        ..MEETING
    },
    Case {
        kind: "management_training",
        content: "cleaner_assessment",
        advance: &["work_plan"],
        settle: &["assessment_report"],
        ..SHARED
    },
    Case {
        kind: "enterprise_setup",
        dossier: &["support_request"],
        settle: &["business_registration"],
        percent: 100,
        ..SHARED
    },
    Case {
        content: "tour_domestic",
        settle: &["tour_decision", "tour_member_list", "tour_report"],
        ..TOUR
    },
    Case {
        content: "tour_abroad",
        settle: &[
            "tour_decision",
            "tour_member_list",
            "tour_report",
            "flight_tickets",
        ],
        ..TOUR
    },
    Case {
        content: "new_model",
        settle: &["item_invoices", "delegate_list", "model_introduction"],
        ..MODEL
    },
    Case {
        content: "working_model",
        settle: &["item_invoices", "delegate_list", "model_introduction"],
        ..MODEL
    },
    Case {
        content: "cleaner_pilot",
        settle: &["item_invoices", "assessment_report"],
        ..MODEL
    },
    Case {
        content: "machines",
        settle: &["machinery_contract"],
        ..MACHINERY
    },
    Case {
        content: "production_line",
        settle: &["machinery_contract"],
        ..MACHINERY
    },
    Case {
        content: "technology_transfer",
        settle: &["transfer_contract"],
        ..MACHINERY
    },
    Case {
        content: "fair_join",
        settle: &["booth_list", "booth_contract", "organiser_invoices"],
        ..FAIR
    },
    Case {
        content: "fair_host",
        ..FAIR
    },
    Case {
        content: "fair_abroad",
        ..FAIR
    },
    Case {
        content: "product_vote",
        settle: &["jury_decision", "award_decision"],
        ..FAIR
    },
    Case {
        content: "contest",
        settle: &["jury_decision", "award_decision"],
        ..FAIR
    },
    Case {
        kind: "fair_and_brand",
        content: "brand",
        advance: &["work_plan"],
        settle: &[
            "trademark_certificate",
            "brand_strategy",
            "full_voucher_list",
        ],
        ..SHARED
    },
    Case {
        kind: "fair_and_brand",
        content: "showroom",
        settle: &["showroom_works", "showroom_products"],
        ..SHARED
    },
    Case {
        kind: "consulting",
        advance: &["work_plan"],
        settle: &[
            "consulting_contract",
            "consulting_product",
            "full_voucher_list",
        ],
        ..SHARED
    },
    Case {
        content: "broadcast",
        ..MEDIA
    },
    Case {
        content: "publication",
        ..MEDIA
    },
    Case {
        content: "website",
        settle: &["media_contract", "media_products", "website_permit"],
        ..MEDIA
    },
    Case {
        content: "cluster_infrastructure",
        settle: &["works_acceptance", "independent_audit"],
        ..WORKS
    },
    Case {
        content: "cluster_pollution",
        settle: &[
            "works_acceptance",
            "independent_audit",
            "discharge_standard",
        ],
        ..WORKS
    },
    Case {
        content: "site_pollution",
        dossier: &[
            "support_request",
            "business_licence",
            "counterpart_evidence",
            "quotation",
        ],
        advance: &["progress_report"],
        settle: &[
            "works_acceptance",
            "independent_audit",
            "discharge_standard",
        ],
        percent: 70,
        gate: Some(70),
        prints: &[],
        ..WORKS
    },
    Case {
        content: "cluster_planning",
        dossier: &[
            "support_request",
            "business_licence",
            "counterpart_evidence",
        ],
        advance: &["support_contract"],
        settle: &["cluster_decision", "full_voucher_list"],
        percent: 70,
        gate: None,
        prints: &[],
        ..WORKS
    },
    Case {
        content: "relocation_interest",
        dossier: &["support_request", "business_licence"],
        advance: &[],
        settle: &["credit_contract", "interest_vouchers", "relocation_works"],
        percent: 70,
        gate: None,
        prints: &[],
        ..WORKS
    },
    Case {
        content: "association",
        dossier: &[],
        advance: &["work_plan"],
        settle: &["cluster_decision", "full_voucher_list"],
        percent: 70,
        gate: None,
        prints: &[],
        ..WORKS
    },
    Case {
        content: "business_cluster",
        dossier: &["support_request", "business_licence"],
        advance: &["work_plan"],
        settle: &["cluster_decision", "full_voucher_list"],
        percent: 70,
        gate: None,
        prints: &[],
        ..WORKS
    },
    Case {
        kind: "international_cooperation",
        advance: &["work_plan"],
        settle: &["tour_report", "cooperation_programme"],
        ..PLAIN
    },
    Case {
        kind: "programme_management",
        content: "staff_training",
        ..MEETING
    },
    Case {
        content: "facilities",
        settle: &["facilities_contract"],
        ..PROGRAMME
    },
    Case {
        content: "supervision",
        settle: &["supervision_report"],
        ..PROGRAMME
    },
    Case {
        content: "collaborators",
        settle: &["collaborator_list"],
        ..PROGRAMME
    },
];
