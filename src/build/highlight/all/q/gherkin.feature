{verb operator|#} kettle
{verb operator|@}tag
Feature{verb operator|:} Tea
  Scenario Outline{verb operator|:} boil {verb operator|<}n{verb operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {verb operator|<}n{verb operator|>} cups
    Examples{verb operator|:}
      {verb operator|\|} n {verb operator|\|} m {verb operator|\|}
      {verb operator|\|} {number|1} {verb operator|\|} x {verb operator|\|}
