# kettle
{decorator|{at operator|@}{function|tag}}
Feature{operator|:} Tea
  Scenario Outline{operator|:} boil {tag|{tag|{punctuation|<}n}{punctuation|>}}{plain-text|
    Given a "kettle" with 2 litres
    When I wait
      """
      doc
      """
    Then }{tag|{tag|{punctuation|<}n}{punctuation|>}}{plain-text| cups
    Examples:
      \| n \| m \|
      \| 1 \| x \|
}