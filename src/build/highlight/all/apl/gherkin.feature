{comment|# kettle}
{dyadic-operator operator|@}tag
Feature{dfn builtin|:} Tea
  Scenario Outline{dfn builtin|:} boil {function|<}n{function|>}
    Given a "kettle" with {number|2} litres
    When I wait
      """
      doc
      """
    Then {function|<}n{function|>} cups
    Examples{dfn builtin|:}
      {function|\|} n {function|\|} m {function|\|}
      {function|\|} {number|1} {function|\|} x {function|\|}
