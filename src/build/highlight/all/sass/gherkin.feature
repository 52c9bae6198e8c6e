{selector|# kettle}
{atrule-line|{atrule|@tag}}
{property-line|{property|Feature}{punctuation|:} Tea}
  {selector|Scenario Outline: boil <n>}
    {selector|Given a "kettle" with 2 litres}
    {selector|When I wait}
      {string|""}"
      {selector|doc}
      {string|""}"
    {selector|Then <n> cups}
{property-line|    {property|Examples}{punctuation|:}}
      {selector|\| n \| m \|}
      {selector|\| 1 \| x \|}
