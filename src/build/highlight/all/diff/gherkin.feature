# kettle
@tag
Feature: Tea
{unchanged|{prefix unchanged| }{line| Scenario Outline: boil <n>
}{prefix unchanged| }{line|   Given a "kettle" with 2 litres
}{prefix unchanged| }{line|   When I wait
}{prefix unchanged| }{line|     """
}{prefix unchanged| }{line|     doc
}{prefix unchanged| }{line|     """
}{prefix unchanged| }{line|   Then <n> cups
}{prefix unchanged| }{line|   Examples:
}{prefix unchanged| }{line|     \| n \| m \|
}{prefix unchanged| }{line|     \| 1 \| x \|
}}