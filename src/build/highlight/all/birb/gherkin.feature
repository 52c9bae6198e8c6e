# {variable|kettle}
@{variable|tag}
{class-name|Feature}{operator|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{operator|:} {variable|boil} {metadata symbol|<n>}
    {class-name|Given} {variable|a} {string|"kettle"} {variable|with} {number|2} {variable|litres}
    {class-name|When} {class-name|I} {variable|wait}
      {string|""}{string|"
      doc
      "}{string|""}
    {class-name|Then} {metadata symbol|<n>} {variable|cups}
    {class-name|Examples}{operator|:}
      {operator|\|} {variable|n} {operator|\|} {variable|m} {operator|\|}
      {operator|\|} {number|1} {operator|\|} {variable|x} {operator|\|}
