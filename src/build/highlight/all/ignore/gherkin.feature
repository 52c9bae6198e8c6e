{comment|# kettle}
{entry string|@tag}
{entry string|Feature: Tea}
  {entry string|Scenario Outline: boil <n>}
    {entry string|Given a "kettle" with 2 litres}
    {entry string|When I wait}
      {entry string|"""}
      {entry string|doc}
      {entry string|"""}
    {entry string|Then <n> cups}
    {entry string|Examples:}
      {entry string|\| n \| m \|}
      {entry string|\| 1 \| x \|}
