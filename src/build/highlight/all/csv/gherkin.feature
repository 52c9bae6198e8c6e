{value|# kettle}
{value|@tag}
{value|Feature: Tea}
{value|  Scenario Outline: boil <n>}
{value|    Given a }{value|"kettle"}{value| with 2 litres}
{value|    When I wait}
{value|      }{value|"""
      doc
      """}
{value|    Then <n> cups}
{value|    Examples:}
{value|      \| n \| m \|}
{value|      \| 1 \| x \|}
