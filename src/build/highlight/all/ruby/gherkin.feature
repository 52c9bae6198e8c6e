{comment|# kettle}
{variable|@tag}
{symbol|Feature}{operator|:} Tea
  Scenario Outline{operator|:} boil {operator|<}n{operator|>}
    Given a {string-literal|{string|"kettle"}} with {number|2} litres
    When {constant|I} wait
      {string-literal|{string|""}}"
      doc
      {string-literal|{string|""}}"
    Then {operator|<}n{operator|>} cups
    {symbol|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
