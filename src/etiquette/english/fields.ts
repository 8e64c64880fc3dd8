import { listsOf } from './phrase.ts'

/** Fields of work, by how they show in a title. */
export const fieldsByTitle = listsOf({
  marketing: `
    marketing, brand, growth, seo, advertising, communications, social media, public relations,
    content`,
  software: `
    software, engineer, engineering, developer, programmer, technology, cto, devops, backend, frontend,
    architect of, it, web, platform, chief information`,
  data: `
    data, analytics, statistician, machine learning, analyst, ai`,
  finance: `
    finance, financial, portfolio, accountant, accounting, cfo, banker, banking, investment, auditor, treasurer,
    controller, equity, venture, bank, fund, actuary, insurance`,
  law: `
    law, lawyer, litigation, attorney, legal, counsel, solicitor, barrister, judge, paralegal, advocate`,
  health: `
    nurse, nursing, doctor, physician, surgeon, medical, health, hospital, clinic, clinical,
    pharmacist, therapist, dentist, veterinarian, midwife`,
  design: `
    design, designer, creative, art director, ux, illustrator, architect, fashion`,
  sales: `
    sales, account executive, business development, revenue, customer, retail, store`,
  people: `
    human resources, hr, people, talent, recruiter, recruiting`,
  product: `
    product, project manager, program manager, operations, logistics, supply chain, manufacturing,
    consultant, chief operating`,
  teaching: `
    teacher, professor, lecturer, school, principal, education, university, dean, headteacher, tutor,
    superintendent`,
  science: `
    scientist, researcher, research, biologist, chemist, physicist, geologist, ecologist, laboratory,
    lab`,
  press: `
    journalist, editor, reporter, publisher, writer, news, publishing, press, author, broadcaster,
    film, producer, museum, curator, librarian, music, theatre`,
  building: `
    construction, civil, mechanical, electrical, structural, building, energy, site, carpenter,
    electrician, chef, cook, restaurant, hotel, farm, farmer, police, fire, pilot, aviation`,
})

/** What everybody in a field learned in the first year: basic there, and maybe a fair question elsewhere. */
export const firstYear = listsOf({
  marketing: `
    marketing, brand, brand equity, branding, seo, funnel, sales funnel, conversion rate,
    target audience, segmentation, positioning, campaign, advertising, marketing mix, four ps,
    customer acquisition cost, content marketing, digital marketing, persona, call to action, a/b test,
    public relations, press release, influencer, market research, roi, b2b, product launch,
    go-to-market`,
  software: `
    variable, api, database, function, algorithm, loop, compiler, git, version control, code review,
    unit test, unit testing, cloud, server, programming, programming language, python, javascript,
    java, html, css, sql, agile, sprint, scrum, framework, open source, frontend, backend, front end,
    back end, devops, bug, debugging, object-oriented programming, recursion, data structure,
    microservices, software, operating system, linux, machine code, pull request, technical debt,
    continuous integration, class, array, pointer`,
  data: `
    data science, statistics, machine learning, regression, average, mean, median, standard deviation,
    p-value, dataset, data, big data, sql, python, r, correlation, dashboard, neural network, ai,
    artificial intelligence, a/b test, database, spreadsheet, overfitting, linear regression,
    null hypothesis, deep learning, algorithm`,
  finance: `
    debit, credit, balance sheet, cash flow, profit, revenue, margin, gross margin, ebitda,
    interest rate, inflation, stock, share, bond, budget, audit, depreciation, asset, liability,
    equity, dividend, income statement, accounts receivable, tax, accounting, finance,
    investment banking, compound interest, ipo, hedge fund, mutual fund, private equity,
    venture capital, double-entry, bookkeeping, net present value, working capital, diversification,
    risk, loan, mortgage, index fund, premium, deductible, merger`,
  law: `
    contract, tort, plaintiff, defendant, lawsuit, civil law, criminal law, litigation, precedent,
    statute, constitution, nda, intellectual property, copyright, patent, trademark, jury, due process,
    power of attorney, law, felony, misdemeanor, arbitration, common law, discovery, brief, subpoena`,
  health: `
    nursing, triage, vital signs, blood pressure, vaccine, antibiotic, anatomy, diagnosis, symptom,
    virus, clinical trial, electronic health record, intensive care, icu, public health, pharmacy,
    prescription, patient, surgery, anaesthesia, stroke, diabetes, infection, epidemiology, therapy,
    placebo`,
  design: `
    design, typography, wireframe, ux, ui, user experience, user interface, font, colour theory,
    color theory, prototype, grid, figma, photoshop, logo, mockup, usability, usability test,
    accessibility, design thinking, graphic design, blueprint, floor plan, serif, kerning, contrast,
    white space`,
  sales: `
    sales, crm, lead, cold call, cold calling, pipeline, quota, commission, upselling, prospect,
    closing, churn, inventory, retail, customer service, account, objection, discount`,
  people: `
    hr, human resources, onboarding, payroll, recruiting, benefits, performance review, interview,
    job description, turnover, diversity, employee engagement, probation`,
  product: `
    product management, product manager, roadmap, mvp, user story, agile, scrum, kpi, backlog,
    project management, gantt chart, supply chain, logistics, lean, six sigma, warehouse, inventory,
    sprint, stakeholder, milestone, quality control, consulting, just-in-time, bottleneck, okr`,
  teaching: `
    curriculum, lesson plan, pedagogy, homework, assessment, syllabus, rubric, phd, peer review,
    tenure, thesis, grade, differentiation, scaffolding, classroom management`,
  science: `
    dna, cell, atom, molecule, photosynthesis, gravity, hypothesis, peer review, experiment,
    control group, evolution, ph, gene, protein, scientific method, ecosystem, bacteria, pcr, enzyme`,
  press: `
    journalism, headline, deadline, byline, lead, lede, scoop, source, off the record, editing,
    proofreading, publisher, literary agent, isbn, royalty, fact checking, editorial, exhibition,
    curator, archive, collection, catalogue, screenplay, documentary`,
  building: `
    concrete, beam, load, voltage, current, circuit, torque, cad, building permit, renewable energy,
    solar panel, foundation, hvac, insulation, roux, mise en place, menu, hospitality, crop rotation,
    fertiliser, first aid, lift, blueprint, welding`,
})
