{comment|# kettle}
{punctuation|\{} {node|pkgs} ? {node|import} {node|<{markup language-markup language-html language-xml|nixpkgs}>} {punctuation|\{}{punctuation|\}}{punctuation|,} {node|lib}{punctuation|,} ... {punctuation|\}}@{node|args}{operator|:}
{node|let} {attr-name|v} {operator|=} {attr-value|"1.$\{toString 7\}"}{punctuation|;} {attr-name|p} {operator|=} ./{node|src}{punctuation|;} {node|in} {node|with} {node|lib}{punctuation|;} {node|rec} {punctuation|\{}
  {node|inherit} ({node|pkgs}) {node|hello}{punctuation|;} {attr-name|x} {operator|=} {attr-value|if} {attr-name|v} {operator|=}{operator|=} {attr-value|"a"} && !{node|true} {node|then} {node|null} {node|else} {punctuation|[} {node|1} {node|2.5} ''{node|multi} ${punctuation|\{}{node|v}{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  {attr-name|f} {operator|=} {attr-value|a}{operator|:} {node|b}{operator|:} {node|a} {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
