/** People and firms that surveys and reports speak of without a name. Simplified; the text is folded before look-up. */
export const groups = `上班族 打工族 劳工 雇主 受访者 受访人士 受访民众 受访企业 受访公司 受访家庭 受访学生 受访家长 受访市民 受访农户 受访青年 受访老人 受访女性 受访男性 受访店家 调查对象
  消费者 网民 网友 民众 青年人 年轻人 老年人 长者 大学生 中学生 小学生 毕业生 应届毕业生 研究生 留学生 家长 教师 医生 护士 病人 患者 房东 租客 租户 购房者 投资者 散户 股民 基民 农民工 农户 农民 渔民 牧民 骑手 快递员 网约车司机
  退休人员 灵活就业人员 家庭主妇 单身人士 中小微企业 小微企业 民营企业 外资企业 制造业企业 上市公司 初创企业 车主 球迷 影迷 玩家 乘客 女性 男性 女生 男生`;
