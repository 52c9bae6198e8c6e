# kettle
@tag
Feature: Tea
  Scenario Outline: boil {tag|{tag|{punctuation|<}n}{punctuation|>}}
    Given a "kettle" with 2 litres
    When I wait
      """
      doc
      """
    Then {tag|{tag|{punctuation|<}n}{punctuation|>}} cups
    Examples:
      \| n \| m \|
      \| 1 \| x \|
