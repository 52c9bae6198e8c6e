#import <Foundation/Foundation.h>
@interface Kettle : NSObject {tag|{tag|{punctuation|<}Pot}{punctuation|>}}
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n {smarty language-smarty|{delimiter punctuation|\{} NSArray {operator|*}{attr-name|a} {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; if {punctuation|(}{operator|!}self{punctuation|.}{variable|name} {operator|\|\|} {function|n} {operator|==} nil{punctuation|)} return NO; {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL; {delimiter punctuation|\}}} // end
@end
