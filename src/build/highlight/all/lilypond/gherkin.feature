# kettle
@tag
Feature: Tea
  Scenario Outline: boil {punctuation|<}n{punctuation|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {punctuation|<}n{punctuation|>} cups
    Examples:
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
