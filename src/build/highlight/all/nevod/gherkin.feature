# {name|kettle}
@{name|tag}
{field-capture|{field-name variable|Feature}{colon|:}} {name|Tea}
  {name|Scenario} {field-capture|{field-name variable|Outline}{colon|:}} {name|boil} <{name|n}>
    {name|Given} {name|a} {string|"kettle"} {name|with} {quantifier number|2} {name|litres}
    {name|When} {name|I} {name|wait}
      {string|"""
      doc
      """}
    {name|Then} <{name|n}> {name|cups}
    {field-capture|{field-name variable|Examples}{colon|:}}
      \| {name|n} \| {name|m} \|
      \| {quantifier number|1} \| {name|x} \|
