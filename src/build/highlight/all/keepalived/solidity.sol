// SPDX-License-Identifier: MIT
pragma solidity ^{number|0.8}.0;
import {punctuation|\{}{constant|A} as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot, Heat({number|1}) {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1}_000 ether; mapping(address {operator|=}> uint8[]) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() {punctuation|\{} require(msg.sender {operator|=}{operator|=} owner, {string|"no"}); _; {punctuation|\}}
    constructor(string memory n) payable {punctuation|\{} {property|name} {operator|=} n; {punctuation|\}}
    function boil(uint n) external view virtual override only returns (bool ok) {punctuation|\{}
        for (uint i {operator|=} {number|0}; i < n; i++) {punctuation|\{} if (i {comment|!= 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly {punctuation|\{} let x :{operator|=} add({number|1}, {number|2}) {punctuation|\}} {path string|/*} {property|end} */ return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
