{comment|# kettle}
{attribute variable|@tag}
{module class-name|Feature}: {module class-name|Tea}
  {module class-name|Scenario} {module class-name|Outline}: boil {operator|<}n{operator|>}
    {module class-name|Given} a {string|"kettle"} with {number|2} litres
    {module class-name|When} {module class-name|I} wait
      {string|"""
      doc
      """}
    {module class-name|Then} {operator|<}n{operator|>} cups
    {module class-name|Examples}:
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
