# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil <n>
    Given a "kettle" with {number|2} litres
    When I wait
      """
      doc
      """
    Then <n> cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|
