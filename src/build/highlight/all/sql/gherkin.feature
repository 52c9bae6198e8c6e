{comment|# kettle}
{variable|@tag}
Feature: Tea
  Scenario Outline: boil {operator|<}n{operator|>}
    Given a {string|"kettle"} {keyword|with} {number|2} litres
    {keyword|When} I wait
      {string|"""
      doc
      """}
    {keyword|Then} {operator|<}n{operator|>} cups
    Examples:
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
