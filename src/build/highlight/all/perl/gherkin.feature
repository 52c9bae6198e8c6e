{comment|# kettle}
{variable|@tag}
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {filehandle symbol|<n>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {filehandle symbol|<n>} cups
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} {regex|m \|
      \|} {number|1} {operator|\|} {operator|x} {operator|\|}
