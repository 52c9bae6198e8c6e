{function-call function|import} '{argument attr-name|package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} {function-call function|A} kettle{punctuation|.}
@immutable
{function-call function|abstract} class Kettle{operator|<}{function-call function|T} extends num{operator|>} {function-call function|extends} Pot {keyword|with} {function-call function|Heat} implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  {function-call function|final} double litres{punctuation|;} {function-call function|static} const int {keyword|max} {operator|=} {number|0xFF}{punctuation|;}
  {function-call function|late} final String{operator|?} name{punctuation|;}
  {function-call function|Kettle}{punctuation|(}{punctuation|\{}{function-call function|required} this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  {function-call function|factory} Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function-call function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {function-call function|String} get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {path string|$x' '''multi''';
  Future<void> boil([int n = 10]) async \{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}
    list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
    switch (n) \{ case 1: break; default: throw StateError('no}'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{function-call function|typedef} F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
