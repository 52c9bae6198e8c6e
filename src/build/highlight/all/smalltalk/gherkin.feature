# kettle
{operator|@}tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {comment|"kettle"} with {number|2} litres
    When I wait
      {comment|"""
      doc
      """}
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      {temporary-variables|{punctuation|\|} {variable|n} {punctuation|\|}} m {temporary-variables|{punctuation|\|}
      {punctuation|\|}} {number|1} {temporary-variables|{punctuation|\|} {variable|x} {punctuation|\|}}
