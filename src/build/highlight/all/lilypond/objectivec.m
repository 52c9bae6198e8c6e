{embedded-scheme|{punctuation|#}{scheme language-scheme|import}} {punctuation|<}Foundation/Foundation{punctuation|.}h{punctuation|>}
@interface Kettle : NSObject {punctuation|<}Pot{punctuation|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name;
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; if {punctuation|(}{punctuation|!}self{punctuation|.}name {operator|\|}{operator|\|} n {operator|=}{operator|=} nil{punctuation|)} return NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; dispatch{punctuation|_}async{punctuation|(}q{punctuation|,} {punctuation|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return @selector{punctuation|(}x{punctuation|)} !{operator|=} NULL; {punctuation|\}} // end
@end
