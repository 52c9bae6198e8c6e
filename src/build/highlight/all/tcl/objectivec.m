{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic, copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a = @{punctuation|[}@1, @{string|"x"}, @{punctuation|\{}@{string|"k"}: @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; if {punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; dispatch_async{punctuation|(}q, {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return @selector{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {operator|/}{operator|/} end
@end
