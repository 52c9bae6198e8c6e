# kettle
{variable|@tag}
Feature{operator|:} Tea
  Scenario Outline{operator|:} boil {operator|<}n{operator|>}
    Given {keyword|a} {string|"kettle"} {keyword|with} {number|2} litres
    {keyword|When} I wait
      {string|"""
      doc
      """}
    {keyword|Then} {operator|<}n{operator|>} cups
    Examples{operator|:}
      \| n \| m \|
      \| {number|1} \| x \|
