import {string|'package:tea/tea.dart'} as tea show Leaf{verb keyword|;}
{adverb builtin|/}{adverb builtin|/}{adverb builtin|/} A kettl{verb keyword|e.}
{conjunction variable|@}immutable
abstract class Kettle{verb keyword|<}T extends num{verb keyword|>} extends Pot with Heat implements Comparable{verb keyword|<}Kettle{verb keyword|>} {verb keyword|\{}
  final double litres{verb keyword|;} static const int max {verb keyword|=} {number|0}xFF{verb keyword|;}
  late final String{verb keyword|?} name{verb keyword|;}
  Kettle{punctuation|(}{verb keyword|\{}required this{conjunction variable|.}litres{verb keyword|,} this{conjunction variable|.}name {verb keyword|=} {string|'pot'}{adverb builtin|\}}{punctuation|)}{verb keyword|;}
  factory Kettl{verb keyword|e.}small{punctuation|(}{punctuation|)} {verb keyword|=}{verb keyword|>} _Small{punctuation|(}{punctuation|)}{verb keyword|;}
  String get label {verb keyword|=}{verb keyword|>} {conjunction variable|"}Kettle of {verb keyword|$}{verb keyword|\{}litres{conjunction variable|.}toStringAsFixed{punctuation|(}{number|1}{punctuation|)}{adverb builtin|\}} l{verb keyword|,} {verb keyword|$}name{adverb builtin|\\}n{conjunction variable|"} r{string|'raw $x'} {string|'''multi'''}{verb keyword|;}
  Future{verb keyword|<}void{verb keyword|>} boil{punctuation|(}{verb keyword|[}int n {verb keyword|=} {number|10}{verb keyword|]}{punctuation|)} async {verb keyword|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {verb keyword|\{} if {punctuation|(}x is{verb keyword|!} int {verb keyword|\|}{verb keyword|\|} x {verb keyword|=}{verb keyword|=} null{punctuation|)} continue{verb keyword|;} yield{verb keyword|*} go{punctuation|(}x {verb keyword|?}{verb keyword|?} {number|1.5e3}{punctuation|)}{verb keyword|;} {adverb builtin|\}}
    lis{adverb builtin|t.}{conjunction variable|.}add{punctuation|(}{number|1}{punctuation|)}{conjunction variable|..}addAll{punctuation|(}{verb keyword|[}{conjunction variable|..}{conjunction variable|.}{verb keyword|?}more{verb keyword|,} if {punctuation|(}n {verb keyword|>} {number|1}{punctuation|)} {number|2}{verb keyword|]}{punctuation|)}{verb keyword|;} {adverb builtin|/}{adverb builtin|/} cascade
    switch {punctuation|(}n{punctuation|)} {verb keyword|\{} case {verb keyword|1:} break{verb keyword|;} defaul{adverb builtin|t:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{verb keyword|;} {adverb builtin|\}} {adverb builtin|/}{verb keyword|*} done {verb keyword|*}{adverb builtin|/}
  {adverb builtin|\}}
{adverb builtin|\}}
typedef F {verb keyword|=} T Function{verb keyword|<}T{verb keyword|>}{punctuation|(}T{punctuation|)}{verb keyword|;}
