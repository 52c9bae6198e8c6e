#import <Foundation/Foundation.h>
@interface Kettle {punctuation|:} NSObject <Pot>
@property (nonatomic, copy) NSString *name{punctuation|;}
- (instancetype)initWithLitres{punctuation|:}(double)litres{punctuation|;}
@end
@implementation Kettle
- (BOOL)boil{punctuation|:}(int)n {punctuation|\{} {keyword|NSArray} *a = @[@1, @{string|"x"}, @{punctuation|\{}@{string|"k"}{punctuation|:} @(YES){punctuation|\}}]{punctuation|;} {keyword|if} (!self.name \|\| n == nil) return NO{punctuation|;} [self {namespace|log}{punctuation|:}@{string|"at %d"} {namespace|with}{punctuation|:}n]{punctuation|;} {keyword|dispatch_async}(q, ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}){punctuation|;} {keyword|return} @selector(x) != NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
