{comment|# kettle}
@{node|tag}
{node|Feature}{operator|:} {node|Tea}
  {node|Scenario} {node|Outline}{operator|:} {node|boil} {node|<{markup language-markup language-html language-xml|n}>}
    {node|Given} {node|a} {node|"kettle"} {node|with} {node|2} {node|litres}
    {node|When} {node|I} {node|wait}
      {node|""}"
      {node|doc}
      {node|""}"
    {node|Then} {node|<{markup language-markup language-html language-xml|n}>} {node|cups}
    {node|Examples}{operator|:}
      \| {node|n} \| {node|m} \|
      \| {node|1} \| {node|x} \|
