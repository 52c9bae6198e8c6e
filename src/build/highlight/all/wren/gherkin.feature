{attribute keyword|# kettle}
@tag
{class-name|Feature}{operator|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{operator|:} boil {operator|<}n{operator|>}
    {class-name|Given} a {string-literal|{string|"kettle"}} with {number|2} litres
    {class-name|When} {class-name|I} wait
      {triple-quoted-string string|"""
      doc
      """}
    {class-name|Then} {operator|<}n{operator|>} cups
    {class-name|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
