{comment|# kettle}
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string double-quoted-string|"kettle"} with {number|2} litres
    When {constant|I} wait
      {string double-quoted-string|""}{string double-quoted-string|"
      doc
      "}{string double-quoted-string|""}
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      {operator|\|} {class-name|n} {operator|\|} {class-name|m} {operator|\|}
      {operator|\|} {number|1} {operator|\|} {class-name|x} {operator|\|}
