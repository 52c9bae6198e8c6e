{comment|# kettle}
@tag
{key attr-name|Feature}{punctuation|:} {value attr-value|Tea}
{key attr-name|  Scenario} {value attr-value|Outline: boil <n>}
{key attr-name|    Given} {value attr-value|a "kettle" with 2 litres}
{key attr-name|    When} {value attr-value|I wait}
      """
      doc
      """
{key attr-name|    Then} {value attr-value|<n> cups}
{key attr-name|    Examples}{punctuation|:}
{key attr-name|      \|} {value attr-value|n \| m \|}
{key attr-name|      \|} {value attr-value|1 \| x \|}
