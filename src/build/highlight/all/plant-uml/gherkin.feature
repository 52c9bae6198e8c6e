# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil <n>
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then <n> cups
    Examples{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|
