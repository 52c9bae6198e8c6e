{comment-hash comment|#import <Foundation/Foundation.h>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}{function|name};
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{function|int}{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|{punctuation|"}x{punctuation|"}}{punctuation|,} @{punctuation|\{}@{string|{punctuation|"}k{punctuation|"}}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; {keyword|if} {punctuation|(}!{source-layers function|self}{punctuation|.}{function|name} {operator|\|}{operator|\|} n {operator|==} nil{punctuation|)} return NO; {punctuation|[}{source-layers function|self} log{punctuation|:}@{string|{punctuation|"}at %d{punctuation|"}} with{punctuation|:}n{punctuation|]}; dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return @selector{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {comment-slash comment|// end}
@end
