import {comment|'package:tea/tea.dart' as tea show Leaf;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
{operator|@}immutable
abstract {keyword|class} Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat {keyword|implements} Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {keyword|double} litres; {keyword|static} {keyword|const} int max {operator|=} {number|0}xFF;
  late final {keyword|String}{punctuation|?} name;
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {comment|'pot'\});}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)};
  {keyword|String} {keyword|get} label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{comment|'raw $x' '''multi''';}
  Future{operator|<}void{operator|>} boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} int \|\| x {operator|=}{operator|=} null{punctuation|)} {keyword|continue}; yield{operator|*} go{punctuation|(}x {punctuation|?}{punctuation|?} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}[{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}; {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} break; {keyword|default}{punctuation|:} {keyword|throw} StateError{punctuation|(}{comment|'no'); \} /* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
