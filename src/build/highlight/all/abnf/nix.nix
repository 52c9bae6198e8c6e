# {rule|kettle}
\{ {rule|pkgs} ? {rule|import} {rule|{punctuation|<}nixpkgs{punctuation|>}} \{\}, {rule|lib}, ... \}@{rule|args}:
{rule|let} {rule|v} {operator|=} {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  {rule|inherit} {punctuation|(}{rule|pkgs}{punctuation|)} {rule|hello}{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  {definition keyword|f} {operator|=} {rule|a}: {rule|b}: {rule|a} {operator|/}{operator|/} \{ {rule|c} {operator|=} {rule|b} ? {rule|d} {rule|or} {repetition operator|3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
