{comment|#import <Foundation/Foundation.h>}
@interface Kettle {builtin class-name|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic, copy{punctuation|)} NSString *name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} @{punctuation|[}@1, @{string|"x"}, @{punctuation|\{}@{string|"k"}{builtin class-name|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|==} nil{punctuation|)} {builtin class-name|return} NO{punctuation|;} {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q, ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {builtin class-name|return} @selector{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} // end
@end
