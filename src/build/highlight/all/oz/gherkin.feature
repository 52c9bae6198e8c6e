{operator|#} kettle
{operator|@}tag
{attr-name|Feature}{punctuation|:} Tea
  Scenario {attr-name|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {operator|<}n{operator|>} cups
    {attr-name|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
