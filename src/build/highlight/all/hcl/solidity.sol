{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^{number|0.8}.{number|0};
{keyword|import} {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot, Heat({number|1}) {punctuation|\{}
    uint256 public constant {property|MAX} {punctuation|=} {number|1}_000 ether; mapping({property|address} {punctuation|=}> uint8{punctuation|[}{punctuation|]}) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() {punctuation|\{} require(msg.sender {punctuation|=}{punctuation|=} owner, {string|"no"}); _; {punctuation|\}}
    constructor(string memory n) {keyword|payable} {punctuation|\{} {property|name} {punctuation|=} n; {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint {property|i} {punctuation|=} {number|0}; i < n; i++) {punctuation|\{} if (i !{punctuation|=} {number|0xFF} && !ok) emit Boiled(address({number|0}), hex{string|"00"}); else revert(); {punctuation|\}}
        {keyword|assembly} {punctuation|\{} let x :{punctuation|=} add({number|1}, {number|2}) {punctuation|\}} {comment|/* end */} return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
