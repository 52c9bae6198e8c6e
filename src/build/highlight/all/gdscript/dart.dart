import {string|'package:tea/tea.dart'} {keyword|as} {class-name|tea} show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} {constant|A} kettle{punctuation|.}
@immutable
abstract {keyword|class} Kettle{operator|<}{constant|T} {keyword|extends} num{operator|>} {keyword|extends} Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} {keyword|static} {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} '{string|''}multi'{string|''}{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} int {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield}{operator|*} {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef {constant|F} {operator|=} {constant|T} Function{operator|<}{constant|T}{operator|>}{punctuation|(}{constant|T}{punctuation|)}{punctuation|;}
