{verb keyword|#} kettle
{conjunction variable|@}tag
Feature{conjunction variable|:} Tea
  Scenario Outline{conjunction variable|:} boil {verb keyword|<}n{verb keyword|>}
    Given a {conjunction variable|"}kettle{conjunction variable|"} with {number|2} litres
    When I wait
      {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
      doc
      {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
    Then {verb keyword|<}n{verb keyword|>} cups
    Example{verb keyword|s:}
      {verb keyword|\|} n {verb keyword|\|} m {verb keyword|\|}
      {verb keyword|\|} {number|1} {verb keyword|\|} x {verb keyword|\|}
